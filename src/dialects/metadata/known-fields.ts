const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Keys of Learn headers that programs other than this one read: kept as written, and no oddity. */
export const LEARN_FIELDS = words(`
  adobe-target ai-usage appliesto audience author-reviewer breadcrumb_path caps.latest.revision cloud
  content_well_notification contributors custom dev_langs documentationcenter editor experiment_id experimental
  experimental_id f1_keywords featureflags feedback_help_link_type feedback_help_link_url feedback_product_url
  feedback_system helpviewer_keywords hide_bc hide_comments hideedit languages layout locale localization_priority
  manager meta metacanonical monikerrange ms.alias ms.assetid ms.audience ms.author-reviewer ms.collection
  ms.component ms.contentid ms.contributors ms.cv ms.custom ms.date-reviewed ms.devlang ms.dyn365.ops.version
  ms.lastreviewed ms.localizationpriority ms.manager ms.mktglfcycl ms.openauthor ms.openlocfilehash ms.pagetype
  ms.permission ms.prod_service ms.product ms.reviewer ms.search.form ms.search.region ms.search.scope
  ms.search.validfrom ms.server ms.service.subservice ms.sitesec ms.subproduct ms.subservice ms.suite
  ms.targetplatform ms.technology ms.tgt_pltfrm ms.update-cycle ms.workload no-loc page_type products
  recommendations redirect_document_id redirect_url reviewer search.appverid searchscope solutions suite toc_rel
  uhfheaderid urlfragment zone_pivot_group_filename
`);

/** The same for self-help headers, and in how they are usually written. */
export const SELFHELP_FIELDS = words(`
  articleTags category clientIds diagnosticScenario feedbackEmail icmService icmTeam infoBubbleText issueNotListed
  mappedToBucket searchTags symptomID useAsAdditionalDetails
`);

/** Attributes of a self-help header that are read, as they are usually written. */
export const SELFHELP_READ = words(`
  pageTitle description articleId selfHelpType service resource productPesIds supportTopicIds resourceTags
  cloudEnvironments disableClouds authors author authorAlias ms.author ownershipId displayOrder resourceRequired
  schemaVersion
`);
